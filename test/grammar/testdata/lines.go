package lines

// The text before the first line of C stays a comment.
//
// #include <stdlib.h>
//#define ANSWER 42
// #ifdef ANSWER
// static int answer(void) {
//   return ANSWER; // (never closed
// }
// #endif
import "C"

// Answer is Go again.
func Answer() int { return int(C.answer()) }
