package p

/*
typedef struct ctx ctx;
__attribute__((weak)) ctx *EVP_PKEY_CTX_new(void *key, void *engine);
__attribute__((weak)) void EVP_PKEY_CTX_free(ctx *c);
*/
import "C"

func with(f func(n int)) { f(1) }

func open() *C.ctx {
	var c *C.ctx
	with(func(n int) {
		d := C.EVP_PKEY_CTX_new(nil, nil) // want c-result-leak
		if d == nil {
			c = nil
		}
	})
	return c
}
