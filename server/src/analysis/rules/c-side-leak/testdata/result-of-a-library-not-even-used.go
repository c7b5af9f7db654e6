package p

/*
typedef struct pa_context pa_context;
typedef struct pa_operation pa_operation;
__attribute__((weak)) pa_operation *pa_context_subscribe(pa_context *c, int mask, void *cb, void *data);
static void listen(pa_context *c) {
	pa_operation *op = pa_context_subscribe(c, 1, 0, 0); // want c-side-leak "No path of listen releases the block"
}
*/
import "C"

func f(c *C.pa_context) { C.listen(c) }
