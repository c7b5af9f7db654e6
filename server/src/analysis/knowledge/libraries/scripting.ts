/** Interpreters for other languages: Lua and mruby. Their values belong to the collector. */
import { borrows, frees, keeps, library, owned } from './tables.ts';

export const LUA = library(
  owned('lua_close')`luaL_newstate lua_newstate`,
  frees()`lua_close`,
  keeps(1)`lua_pushlightuserdata`,
  borrows()`
    lua_newthread lua_newuserdata lua_newuserdatauv lua_createtable lua_pushstring
    lua_pushlstring lua_pushfstring lua_pushcclosure lua_pushthread lua_tolstring lua_touserdata
    lua_topointer lua_tothread lua_tonumberx lua_tointegerx lua_toboolean lua_setfield
    lua_getfield lua_setglobal lua_getglobal lua_settable lua_gettable lua_rawset lua_rawget
    lua_rawseti lua_rawgeti lua_setmetatable lua_getmetatable lua_setupvalue lua_getupvalue
    lua_sethook lua_settop lua_gettop lua_type lua_typename lua_callk lua_call lua_pcall
    lua_pcallk lua_resume lua_yieldk lua_load lua_dump lua_gc lua_error lua_next lua_concat
    lua_compare lua_rawlen lua_rotate lua_copy lua_xmove lua_absindex lua_checkstack lua_atpanic
    lua_isstring lua_isnumber luaL_loadstring luaL_loadfile luaL_loadfilex luaL_loadbuffer
    luaL_loadbufferx luaL_openlibs luaL_requiref luaL_newmetatable luaL_setmetatable
    luaL_getmetatable luaL_checkudata luaL_checklstring luaL_ref luaL_unref luaL_error
    luaL_traceback luaL_register luaL_setfuncs
  `,
);

export const MRUBY = library(
  owned('mrb_close')`mrb_open mrb_open_core mrb_open_allocf`,
  owned('mrbc_context_free')`mrbc_context_new`,
  owned('mrb_parser_free')`mrb_parser_new mrb_parse_string mrb_parse_nstring mrb_parse_file`,
  owned('mrb_free')`mrb_malloc mrb_malloc_simple mrb_calloc`,
  frees()`mrb_close mrb_parser_free`,
  frees(1)`mrbc_context_free mrb_free`,
  borrows()`
    mrb_intern_cstr mrb_intern mrb_str_new_cstr mrb_str_new mrb_str_to_cstr mrb_string_value_ptr
    mrb_string_value_cstr mrb_define_class mrb_define_class_under mrb_define_module
    mrb_define_module_under mrb_define_method mrb_define_class_method
    mrb_define_singleton_method mrb_define_const mrb_define_global_const mrb_class_get
    mrb_class_get_under mrb_module_get mrb_class_defined mrb_load_string mrb_load_string_cxt
    mrb_parser_parse mrbc_filename mrb_obj_new mrb_obj_value mrb_obj_classname mrb_gv_get
    mrb_gv_set mrb_iv_get mrb_iv_set mrb_const_get mrb_funcall mrb_funcall_argv mrb_hash_new
    mrb_hash_get mrb_hash_set mrb_hash_delete_key mrb_ary_new mrb_ary_push mrb_gc_arena_save
    mrb_gc_arena_restore mrb_gc_protect mrb_generate_code
  `,
);
