package p

/*
#include <stdlib.h>
typedef struct git_tree git_tree;
typedef struct git_tree_entry git_tree_entry;
extern const git_tree_entry *git_tree_entry_byname(const git_tree *tree, const char *name);
extern int git_tree_entry_dup(git_tree_entry **dest, const git_tree_entry *source);
extern const char *git_tree_entry_name(const git_tree_entry *entry);
extern void git_tree_entry_free(git_tree_entry *entry);
*/
import "C"

func f(tree *C.git_tree, name *C.char) string {
	entry := C.git_tree_entry_byname(tree, name)
	if entry == nil {
		return ""
	}
	var copied *C.git_tree_entry
	if C.git_tree_entry_dup(&copied, entry) != 0 {
		return ""
	}
	defer C.git_tree_entry_free(copied)
	return C.GoString(C.git_tree_entry_name(copied))
}
