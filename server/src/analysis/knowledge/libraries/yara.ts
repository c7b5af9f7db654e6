/** YARA: compilers, rules and scanners. */
import { borrows, frees, keeps, library, owned, writesOut } from './tables.ts';

export const YARA = library(
  writesOut('yr_compiler_destroy', 0)`yr_compiler_create`,
  writesOut('yr_rules_destroy', 1)`yr_compiler_get_rules yr_rules_load yr_rules_load_stream`,
  writesOut('yr_scanner_destroy', 1)`yr_scanner_create`,
  owned('yr_free')`yr_malloc yr_calloc yr_strdup yr_strndup yr_scanner_get_profiling_info`,
  frees()`yr_compiler_destroy yr_rules_destroy yr_scanner_destroy yr_free`,
  keeps(2)`yr_compiler_set_callback yr_scanner_set_callback`,
  keeps(3)`yr_compiler_set_include_callback`,
  borrows()`
    yr_compiler_add_string yr_compiler_add_file yr_compiler_add_fd yr_compiler_get_error_message
    yr_compiler_define_integer_variable yr_compiler_define_boolean_variable
    yr_compiler_define_float_variable yr_compiler_define_string_variable
    yr_rules_define_integer_variable yr_rules_define_boolean_variable
    yr_rules_define_float_variable yr_rules_define_string_variable yr_rules_save
    yr_rules_save_stream yr_rules_scan_mem yr_rules_scan_file yr_rules_scan_fd
    yr_rules_scan_proc yr_rules_scan_mem_blocks yr_scanner_define_integer_variable
    yr_scanner_define_boolean_variable yr_scanner_define_float_variable
    yr_scanner_define_string_variable yr_scanner_set_timeout yr_scanner_set_flags
    yr_scanner_scan_mem yr_scanner_scan_file yr_scanner_scan_fd yr_scanner_scan_proc
    yr_scanner_scan_mem_blocks yr_scanner_last_error_rule yr_scanner_last_error_string
    yr_rule_enable yr_rule_disable yr_initialize yr_finalize yr_set_configuration
    yr_get_configuration
  `,
);
