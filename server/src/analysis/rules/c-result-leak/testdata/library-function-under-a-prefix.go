package p

/*
typedef struct bignum bignum;
__attribute__((weak)) bignum *go_openssl_BN_new(void);
__attribute__((weak)) void go_openssl_BN_free(bignum *b);
__attribute__((weak)) int look(const bignum *b);
*/
import "C"

func f() C.int {
	b := C.go_openssl_BN_new()
	defer C.go_openssl_BN_free(b)
	return C.look(b)
}
