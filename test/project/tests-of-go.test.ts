/** What tests in Go do with objects that own C memory: checks of testify, failures, expected errors. */
import { test } from 'node:test';
import { goFile, holds } from './modules.ts';

const BOX = goFile(
  'box',
  ['errors'],
  `type Box struct{ p unsafe.Pointer }

func New(n int) (*Box, error) {
	if n < 0 {
		return nil, errors.New("negative")
	}
	return &Box{p: C.malloc(8)}, nil
}

func (b *Box) Close() {
	C.free(b.p)
	b.p = nil
}

func (b *Box) Take(other *Box) error {
	if b.p == nil {
		return errors.New("closed")
	}
	other.Close()
	return nil
}
`,
);

const BOX_TEST = `package box

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var kept *Box

var size = -1

func TestCondition(t *testing.T) {
	b, err := New(1)
	if assert.NoError(t, err) {
		kept = b
	}
}

func TestOtherCondition(t *testing.T) {
	b, err := New(1) // want owner-never-released
	if assert.Error(t, err) {
		kept = b
	}
}

func TestRequired(t *testing.T) {
	a, err := New(1)
	require.NoError(t, err)
	defer a.Close()
	b, err := New(1)
	require.Nil(t, err)
	require.Nil(t, a.Take(b))
}

func TestNotRequired(t *testing.T) {
	a, err := New(1)
	require.NoError(t, err)
	defer a.Close()
	b, err := New(1) // want owner-never-released
	require.Nil(t, err)
	require.Error(t, a.Take(b))
}

func TestLooksOnly(t *testing.T) {
	b, err := New(1) // want owner-never-released
	require.NoErrorf(t, err, "new")
	require.NotNil(t, b)
	require.True(t, b.p != nil)
	require.False(t, b.p == nil)
}

func TestFails(t *testing.T) {
	b, err := New(1)
	if err != nil {
		t.Fatal(err)
	}
	if testing.Short() {
		t.Fatal("no memory")
	}
	b.Close()
}

func TestReturns(t *testing.T) {
	b, err := New(1) // want owner-never-released
	if err != nil {
		t.Fatal(err)
	}
	if testing.Short() {
		return
	}
	b.Close()
}

func TestExpectsError(t *testing.T) {
	if _, err := New(size); err == nil {
		t.Error("no error")
	}
}

func TestExpectsNothing(t *testing.T) {
	if b, err := New(size); err == nil && b != nil { // want owner-never-released
		t.Error("no error")
	}
}
`;

test('checks, failures and expected errors in tests of Go', async (context) => {
  await holds(context, {
    'go.mod': 'module example.com/m\n\ngo 1.20\n',
    'box/box.go': BOX,
    'box/box_test.go': BOX_TEST,
  });
});
