/**
 * OpenSSL 1.1 and 3. `get0`, `set0` and `add0` do not count references, `get1` and `set1` do; macros
 * over stacks are left out. What is written through `&p` of i2d functions depends on p: left out.
 */
import {
  borrows,
  frees,
  keeps,
  library,
  owned,
  ownedWhenNil,
  refers,
  returnsArgument,
  unrefs,
  writesOut,
} from './tables.ts';

export const OPENSSL = library(
  owned('OPENSSL_free')`
    OPENSSL_malloc OPENSSL_zalloc OPENSSL_strdup OPENSSL_memdup CRYPTO_malloc CRYPTO_zalloc
    CRYPTO_strdup CRYPTO_memdup BN_bn2hex BN_bn2dec EC_POINT_point2hex
  `,
  owned('CRYPTO_secure_free')`CRYPTO_secure_malloc CRYPTO_secure_zalloc`,
  writesOut('OPENSSL_free', 1, 'non-zero')`EVP_PKEY_get1_encoded_public_key`,
  writesOut('OPENSSL_free', 0, 'non-negative')`ASN1_STRING_to_UTF8`,
  ownedWhenNil('OPENSSL_free', 1)`X509_NAME_oneline`,

  owned('SSL_CTX_free')`SSL_CTX_new SSL_CTX_new_ex`,
  owned('SSL_free')`SSL_new SSL_dup`,
  owned('SSL_SESSION_free')`SSL_SESSION_new SSL_SESSION_dup SSL_get1_session`,
  ownedWhenNil('SSL_SESSION_free', 0)`d2i_SSL_SESSION`,
  refers(0)`BIO_new_mem_buf`,
  owned('BIO_free')`
    BIO_new BIO_new_ex BIO_new_file BIO_new_fp BIO_new_fd BIO_new_mem_buf BIO_new_socket
    BIO_new_connect BIO_new_accept BIO_new_ssl BIO_new_dgram
  `,

  owned('EVP_MD_CTX_free')`EVP_MD_CTX_new EVP_MD_CTX_create EVP_MD_CTX_dup`,
  owned('EVP_CIPHER_CTX_free')`EVP_CIPHER_CTX_new EVP_CIPHER_CTX_dup`,
  owned('HMAC_CTX_free')`HMAC_CTX_new`,
  owned('CMAC_CTX_free')`CMAC_CTX_new`,
  owned('EVP_MD_free')`EVP_MD_fetch`,
  owned('EVP_CIPHER_free')`EVP_CIPHER_fetch`,
  owned('EVP_MAC_free')`EVP_MAC_fetch`,
  owned('EVP_MAC_CTX_free')`EVP_MAC_CTX_new EVP_MAC_CTX_dup`,
  owned('EVP_KDF_free')`EVP_KDF_fetch`,
  owned('EVP_KDF_CTX_free')`EVP_KDF_CTX_new EVP_KDF_CTX_dup`,
  owned('EVP_RAND_free')`EVP_RAND_fetch`,
  owned('EVP_RAND_CTX_free')`EVP_RAND_CTX_new`,
  owned('EVP_SIGNATURE_free')`EVP_SIGNATURE_fetch`,
  owned('EVP_KEYMGMT_free')`EVP_KEYMGMT_fetch`,
  owned('EVP_KEYEXCH_free')`EVP_KEYEXCH_fetch`,
  owned('EVP_KEM_free')`EVP_KEM_fetch`,
  owned('EVP_ASYM_CIPHER_free')`EVP_ASYM_CIPHER_fetch`,

  owned('EVP_PKEY_free')`
    EVP_PKEY_new EVP_PKEY_dup EVP_PKEY_new_raw_private_key EVP_PKEY_new_raw_public_key
    EVP_PKEY_new_raw_private_key_ex EVP_PKEY_new_raw_public_key_ex EVP_PKEY_new_mac_key
    EVP_PKEY_new_CMAC_key EVP_PKEY_Q_keygen EVP_PKCS82PKEY X509_get_pubkey X509_REQ_get_pubkey
    ENGINE_load_private_key ENGINE_load_public_key OSSL_STORE_INFO_get1_PKEY
  `,
  ownedWhenNil('EVP_PKEY_free', 0)`d2i_AutoPrivateKey d2i_PUBKEY`,
  ownedWhenNil('EVP_PKEY_free', 1)`
    PEM_read_bio_PrivateKey PEM_read_bio_PUBKEY PEM_read_bio_Parameters PEM_read_PrivateKey
    PEM_read_PUBKEY d2i_PrivateKey d2i_PublicKey d2i_PrivateKey_bio d2i_PUBKEY_bio
    d2i_PKCS8PrivateKey_bio
  `,
  writesOut('EVP_PKEY_free', 1, 'positive')`
    EVP_PKEY_keygen EVP_PKEY_paramgen EVP_PKEY_generate EVP_PKEY_fromdata
  `,
  owned('EVP_PKEY_CTX_free')`
    EVP_PKEY_CTX_new EVP_PKEY_CTX_new_id EVP_PKEY_CTX_new_from_name EVP_PKEY_CTX_new_from_pkey
    EVP_PKEY_CTX_dup
  `,
  owned('PKCS8_PRIV_KEY_INFO_free')`EVP_PKEY2PKCS8`,

  owned('BN_free')`BN_new BN_secure_new BN_dup BN_generate_prime`,
  ownedWhenNil('BN_free', 1)`ASN1_INTEGER_to_BN`,
  ownedWhenNil('BN_free', 2)`BN_bin2bn BN_lebin2bn BN_native2bn BN_mpi2bn`,
  ownedWhenNil('BN_free', 3)`EC_POINT_point2bn`,
  owned('BN_CTX_free')`BN_CTX_new BN_CTX_secure_new`,
  owned('BN_MONT_CTX_free')`BN_MONT_CTX_new`,
  owned('RSA_free')`RSA_new RSA_generate_key EVP_PKEY_get1_RSA RSAPublicKey_dup RSAPrivateKey_dup`,
  ownedWhenNil('RSA_free', 0)`d2i_RSAPrivateKey d2i_RSAPublicKey d2i_RSA_PUBKEY`,
  ownedWhenNil('RSA_free', 1)`
    PEM_read_bio_RSAPrivateKey PEM_read_bio_RSAPublicKey PEM_read_bio_RSA_PUBKEY
  `,
  owned('DSA_free')`DSA_new EVP_PKEY_get1_DSA`,
  owned('DSA_SIG_free')`DSA_SIG_new DSA_do_sign`,
  owned('DH_free')`DH_new EVP_PKEY_get1_DH DH_get_1024_160 DH_get_2048_224 DH_get_2048_256`,
  ownedWhenNil('DH_free', 1)`PEM_read_bio_DHparams`,
  owned('EC_KEY_free')`
    EC_KEY_new EC_KEY_new_by_curve_name EC_KEY_new_by_curve_name_ex EC_KEY_dup
    EVP_PKEY_get1_EC_KEY
  `,
  ownedWhenNil('EC_KEY_free', 0)`d2i_ECPrivateKey d2i_EC_PUBKEY`,
  ownedWhenNil('EC_KEY_free', 1)`PEM_read_bio_ECPrivateKey PEM_read_bio_EC_PUBKEY`,
  owned('EC_GROUP_free')`
    EC_GROUP_new_by_curve_name EC_GROUP_new_by_curve_name_ex EC_GROUP_new_curve_GFp EC_GROUP_dup
    EC_GROUP_new_from_params
  `,
  owned('EC_POINT_free')`EC_POINT_new EC_POINT_dup`,
  ownedWhenNil('EC_POINT_free', 2)`EC_POINT_hex2point EC_POINT_bn2point`,
  owned('ECDSA_SIG_free')`ECDSA_SIG_new ECDSA_do_sign ECDSA_do_sign_ex`,
  ownedWhenNil('ECDSA_SIG_free', 0)`d2i_ECDSA_SIG`,

  owned('X509_free')`
    X509_new X509_new_ex X509_dup X509_REQ_to_X509 SSL_get_peer_certificate
    SSL_get1_peer_certificate OSSL_STORE_INFO_get1_CERT
  `,
  ownedWhenNil('X509_free', 0)`d2i_X509`,
  ownedWhenNil('X509_free', 1)`d2i_X509_bio PEM_read_bio_X509 PEM_read_bio_X509_AUX PEM_read_X509`,
  owned('X509_REQ_free')`X509_REQ_new X509_REQ_dup X509_to_X509_REQ`,
  ownedWhenNil('X509_REQ_free', 1)`PEM_read_bio_X509_REQ d2i_X509_REQ_bio`,
  owned('X509_CRL_free')`X509_CRL_new X509_CRL_dup`,
  ownedWhenNil('X509_CRL_free', 1)`PEM_read_bio_X509_CRL d2i_X509_CRL_bio`,
  owned('X509_STORE_free')`X509_STORE_new`,
  owned('X509_STORE_CTX_free')`X509_STORE_CTX_new X509_STORE_CTX_new_ex`,
  owned('X509_VERIFY_PARAM_free')`X509_VERIFY_PARAM_new`,
  owned('X509_NAME_free')`X509_NAME_new X509_NAME_dup`,
  owned('X509_EXTENSION_free')`
    X509_EXTENSION_new X509_EXTENSION_dup X509V3_EXT_conf X509V3_EXT_conf_nid X509V3_EXT_nconf
    X509V3_EXT_nconf_nid X509_delete_ext
  `,
  ownedWhenNil('X509_EXTENSION_free', 0)`X509_EXTENSION_create_by_NID X509_EXTENSION_create_by_OBJ`,
  owned('X509_email_free')`X509_get1_email X509_REQ_get1_email X509_get1_ocsp`,
  owned('ASN1_STRING_free')`ASN1_STRING_new ASN1_STRING_type_new ASN1_STRING_dup`,
  owned('ASN1_OCTET_STRING_free')`ASN1_OCTET_STRING_new ASN1_OCTET_STRING_dup`,
  owned('ASN1_INTEGER_free')`ASN1_INTEGER_new ASN1_INTEGER_dup`,
  ownedWhenNil('ASN1_INTEGER_free', 1)`BN_to_ASN1_INTEGER`,
  owned('ASN1_TIME_free')`ASN1_TIME_new`,
  ownedWhenNil('ASN1_TIME_free', 0)`ASN1_TIME_set ASN1_TIME_adj X509_gmtime_adj X509_time_adj`,
  owned('ASN1_OBJECT_free')`OBJ_txt2obj OBJ_dup`,
  owned('PKCS12_free')`PKCS12_new PKCS12_create PKCS12_create_ex`,
  ownedWhenNil('PKCS12_free', 0)`d2i_PKCS12`,
  ownedWhenNil('PKCS12_free', 1)`d2i_PKCS12_bio`,
  writesOut('EVP_PKEY_free', 2, 'non-zero')`PKCS12_parse`,
  writesOut('X509_free', 3, 'non-zero')`PKCS12_parse`,
  owned('PKCS7_free')`PKCS7_new PKCS7_dup PKCS7_sign PKCS7_encrypt SMIME_read_PKCS7`,
  ownedWhenNil('PKCS7_free', 1)`d2i_PKCS7_bio PEM_read_bio_PKCS7`,
  owned('CMS_ContentInfo_free')`CMS_ContentInfo_new CMS_sign CMS_encrypt`,
  ownedWhenNil('CMS_ContentInfo_free', 1)`d2i_CMS_bio PEM_read_bio_CMS`,
  owned('OCSP_REQUEST_free')`OCSP_REQUEST_new`,
  owned('OCSP_CERTID_free')`OCSP_cert_to_id`,
  owned('OCSP_BASICRESP_free')`OCSP_response_get1_basic`,
  ownedWhenNil('OCSP_RESPONSE_free', 0)`d2i_OCSP_RESPONSE`,
  owned('ENGINE_free')`ENGINE_by_id ENGINE_new`,
  owned('NCONF_free')`NCONF_new`,
  owned('OSSL_LIB_CTX_free')`OSSL_LIB_CTX_new`,
  owned('OSSL_PARAM_BLD_free')`OSSL_PARAM_BLD_new`,
  owned('OSSL_PARAM_free')`OSSL_PARAM_BLD_to_param OSSL_PARAM_dup OSSL_PARAM_merge`,
  owned('OSSL_DECODER_CTX_free')`OSSL_DECODER_CTX_new OSSL_DECODER_CTX_new_for_pkey`,
  owned('OSSL_ENCODER_CTX_free')`OSSL_ENCODER_CTX_new OSSL_ENCODER_CTX_new_for_pkey`,
  owned('OSSL_STORE_close')`OSSL_STORE_open OSSL_STORE_open_ex`,
  owned('OSSL_STORE_INFO_free')`OSSL_STORE_load`,

  frees()`
    OPENSSL_free OPENSSL_clear_free CRYPTO_free CRYPTO_clear_free CRYPTO_secure_free
    CRYPTO_secure_clear_free EVP_MD_CTX_free EVP_MD_CTX_destroy EVP_CIPHER_CTX_free
    HMAC_CTX_free CMAC_CTX_free EVP_MAC_CTX_free EVP_KDF_CTX_free EVP_RAND_CTX_free
    EVP_PKEY_CTX_free PKCS8_PRIV_KEY_INFO_free BN_free BN_clear_free BN_CTX_free
    BN_MONT_CTX_free DSA_SIG_free EC_GROUP_free EC_POINT_free EC_POINT_clear_free ECDSA_SIG_free
    X509_REQ_free X509_STORE_CTX_free X509_VERIFY_PARAM_free X509_NAME_free X509_EXTENSION_free
    X509_email_free ASN1_STRING_free ASN1_STRING_clear_free ASN1_OCTET_STRING_free
    ASN1_INTEGER_free ASN1_TIME_free ASN1_OBJECT_free PKCS12_free PKCS7_free
    CMS_ContentInfo_free OCSP_REQUEST_free OCSP_CERTID_free OCSP_BASICRESP_free
    OCSP_RESPONSE_free NCONF_free OSSL_LIB_CTX_free OSSL_PARAM_BLD_free OSSL_PARAM_free
    OSSL_DECODER_CTX_free OSSL_ENCODER_CTX_free OSSL_STORE_close OSSL_STORE_INFO_free
  `,
  unrefs()`
    SSL_CTX_free SSL_free SSL_SESSION_free BIO_free BIO_free_all BIO_vfree EVP_MD_free
    EVP_CIPHER_free EVP_MAC_free EVP_KDF_free EVP_RAND_free EVP_SIGNATURE_free EVP_KEYMGMT_free
    EVP_KEYEXCH_free EVP_KEM_free EVP_ASYM_CIPHER_free EVP_PKEY_free RSA_free DSA_free DH_free
    EC_KEY_free X509_free X509_CRL_free X509_STORE_free ENGINE_free
  `,
  keeps(0)`
    SSL_CTX_up_ref SSL_up_ref SSL_SESSION_up_ref BIO_up_ref EVP_MD_up_ref EVP_CIPHER_up_ref
    EVP_MAC_up_ref EVP_KDF_up_ref EVP_PKEY_up_ref RSA_up_ref DSA_up_ref DH_up_ref EC_KEY_up_ref
    X509_up_ref X509_CRL_up_ref X509_STORE_up_ref ENGINE_up_ref
  `,
  keeps(1)`
    SSL_CTX_set_cert_store SSL_set0_rbio SSL_set0_wbio EVP_PKEY_CTX_set0_rsa_oaep_label
    OCSP_request_add0_id X509_STORE_CTX_set0_param
  `,
  keeps(1, 2)`SSL_set_bio RSA_set0_factors DSA_set0_key DH_set0_key DSA_SIG_set0 ECDSA_SIG_set0`,
  keeps(1, 2, 3)`RSA_set0_key RSA_set0_crt_params DSA_set0_pqg DH_set0_pqg`,
  keeps(5)`EVP_PKEY_CTX_ctrl`,
  keeps(2)`EVP_PKEY_assign SSL_set_ex_data SSL_CTX_set_ex_data X509_set_ex_data BIO_set_ex_data`,
  returnsArgument(0)`EC_KEY_copy BN_copy`,

  borrows()`
    SSL_set_fd SSL_set_rfd SSL_set_wfd SSL_set_session SSL_set1_host SSL_set_SSL_CTX
    SSL_set_cipher_list SSL_set_alpn_protos SSL_CTX_set_cipher_list SSL_CTX_set_ciphersuites
    SSL_CTX_set_alpn_protos SSL_CTX_set_session_id_context SSL_CTX_set_default_verify_paths
    SSL_CTX_load_verify_locations SSL_CTX_use_certificate SSL_CTX_use_certificate_file
    SSL_CTX_use_certificate_chain_file SSL_CTX_use_PrivateKey SSL_CTX_use_PrivateKey_file
    SSL_CTX_check_private_key SSL_CTX_get_cert_store SSL_CTX_add_session SSL_connect SSL_accept
    SSL_read SSL_write SSL_shutdown SSL_get_error SSL_pending SSL_get_servername SSL_get_version
    SSL_get0_peer_certificate SSL_get_peer_cert_chain SSL_get_session SSL_get0_session
    SSL_get_ex_data SSL_CTX_get_ex_data SSL_get_SSL_CTX SSL_do_handshake BIO_read BIO_write
    BIO_gets BIO_puts BIO_ctrl BIO_s_mem BIO_pop BIO_set_data BIO_get_data EVP_DigestInit_ex
    EVP_DigestUpdate EVP_DigestFinal_ex EVP_MD_CTX_copy EVP_MD_CTX_copy_ex EVP_DigestSignInit
    EVP_DigestSign EVP_DigestSignFinal EVP_DigestVerifyInit EVP_DigestVerify
    EVP_DigestVerifyFinal EVP_EncryptInit_ex EVP_EncryptUpdate EVP_EncryptFinal_ex
    EVP_DecryptInit_ex EVP_DecryptUpdate EVP_DecryptFinal_ex EVP_CipherInit_ex EVP_CipherUpdate
    EVP_CIPHER_CTX_ctrl EVP_CIPHER_CTX_set_padding EVP_CIPHER_CTX_set_key_length
    EVP_get_digestbyname EVP_get_cipherbyname EVP_sha1 EVP_sha256 EVP_sha384 EVP_sha512 EVP_md5
    EVP_PKEY_get0 EVP_PKEY_get0_RSA EVP_PKEY_get0_DSA EVP_PKEY_get0_EC_KEY EVP_PKEY_get_bn_param
    EVP_PKEY_set1_RSA EVP_PKEY_set1_DSA EVP_PKEY_set1_EC_KEY EVP_PKEY_set1_encoded_public_key
    EVP_PKEY_keygen_init EVP_PKEY_paramgen_init EVP_PKEY_fromdata_init EVP_PKEY_derive_init
    EVP_PKEY_derive EVP_PKEY_derive_set_peer EVP_PKEY_encrypt_init EVP_PKEY_encrypt
    EVP_PKEY_decrypt_init EVP_PKEY_decrypt EVP_PKEY_sign_init EVP_PKEY_sign EVP_PKEY_verify_init
    EVP_PKEY_verify EVP_PKEY_CTX_ctrl_str EVP_KDF_derive
    EVP_KDF_CTX_set_params EVP_KDF_CTX_get_kdf_size EVP_MAC_init EVP_MAC_update EVP_MAC_final
    EVP_MAC_CTX_set_params EVP_MD_get0_name EVP_MD_get0_provider EVP_CIPHER_get0_name
    OSSL_PROVIDER_get0_name OSSL_PROVIDER_available OSSL_PARAM_BLD_push_BN
    OSSL_PARAM_BLD_push_utf8_string OSSL_PARAM_BLD_push_octet_string OSSL_PARAM_BLD_push_int
    OSSL_PARAM_BLD_push_int32 HMAC_Init_ex HMAC_Update HMAC_Final HMAC_CTX_copy BN_CTX_get
    BN_bn2bin BN_bn2binpad BN_bn2lebinpad BN_num_bits BN_clear BN_set_word BN_get_word BN_cmp
    RSA_get0_key RSA_get0_factors RSA_get0_crt_params DSA_get0_pqg DSA_get0_key DSA_generate_key
    EC_KEY_get0_group EC_KEY_get0_private_key EC_KEY_get0_public_key EC_KEY_set_group
    EC_KEY_set_private_key EC_KEY_set_public_key EC_KEY_set_public_key_affine_coordinates
    EC_KEY_generate_key EC_POINT_mul EC_POINT_oct2point EC_POINT_point2oct
    EC_POINT_get_affine_coordinates_GFp EC_POINT_set_affine_coordinates OBJ_nid2obj OBJ_nid2sn
    X509_get_subject_name X509_get_issuer_name X509_get_serialNumber X509_get0_pubkey
    X509_get_ext X509_get0_notBefore X509_get0_notAfter X509_getm_notBefore X509_getm_notAfter
    X509_set_subject_name X509_set_issuer_name X509_set_pubkey X509_set_serialNumber
    X509_set_version X509_add_ext X509_sign X509_verify X509_check_private_key X509_check_host
    X509_NAME_add_entry_by_txt X509_NAME_add_entry_by_NID X509_NAME_get_entry X509_digest
    X509_STORE_add_cert X509_STORE_add_crl X509_STORE_add_lookup X509_STORE_set_flags
    X509_STORE_CTX_init X509_STORE_CTX_get_current_cert X509_verify_cert
    X509_verify_cert_error_string PEM_write_bio_X509 PEM_write_bio_PrivateKey
    PEM_write_bio_PUBKEY ERR_error_string_n ERR_get_error ERR_lib_error_string
    ERR_func_error_string ERR_reason_error_string RAND_bytes RAND_status
  `,
);
