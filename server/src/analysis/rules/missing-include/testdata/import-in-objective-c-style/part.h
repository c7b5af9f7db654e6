#import <sys/types.h>
#import <stdlib.h>
