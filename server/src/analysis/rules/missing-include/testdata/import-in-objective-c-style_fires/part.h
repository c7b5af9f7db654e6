#import <stdint.h>
