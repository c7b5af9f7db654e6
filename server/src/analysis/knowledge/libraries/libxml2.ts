/** libxml2 and libxslt. Nodes and attributes that are in a tree belong to their document. */
import { borrows, frees, keeps, library, owned, returnsArgument, writesOut } from './tables.ts';

const TREES = library(
  owned('xmlFree')`
    xmlStrdup xmlStrndup xmlCharStrdup xmlCharStrndup xmlStrsub xmlUTF8Strndup xmlUTF8Strsub
    xmlNodeGetContent xmlNodeListGetString xmlNodeListGetRawString xmlGetProp xmlGetNoNsProp
    xmlGetNsProp xmlNodeGetLang xmlNodeGetBase xmlGetNodePath xmlBuildURI xmlCanonicPath
    xmlPathToURI xmlURIEscape xmlURIEscapeStr xmlURIUnescapeString xmlSaveUri
    xmlEncodeEntitiesReentrant xmlEncodeSpecialChars xmlXPathCastNodeToString
    xmlXPathCastNodeSetToString xmlXPathCastToString xmlXPathCastNumberToString
    xmlXPathCastBooleanToString xmlBufferDetach xmlTextReaderReadInnerXml
    xmlTextReaderReadOuterXml xmlTextReaderReadString xmlTextReaderName xmlTextReaderValue
    xmlTextReaderGetAttribute
  `,
  writesOut('xmlFree', 1)`
    xmlDocDumpMemory xmlDocDumpFormatMemory xmlDocDumpMemoryEnc xmlDocDumpFormatMemoryEnc
    htmlDocDumpMemory htmlDocDumpMemoryFormat
  `,
  writesOut('xmlFree', 5, 'non-negative')`xmlC14NDocDumpMemory`,
  writesOut('xmlFree', 0)`xsltSaveResultToString`,
  owned('xmlFreeDoc')`
    xmlNewDoc xmlCopyDoc xmlReadFile xmlReadMemory xmlReadDoc xmlReadFd xmlReadIO xmlParseFile
    xmlParseMemory xmlParseDoc xmlRecoverFile xmlRecoverMemory xmlRecoverDoc xmlCtxtReadFile
    xmlCtxtReadMemory xmlCtxtReadDoc xmlCtxtReadFd xmlCtxtReadIO htmlReadFile htmlReadMemory
    htmlReadDoc htmlReadFd htmlParseFile htmlParseDoc htmlCtxtReadFile htmlCtxtReadMemory
    htmlCtxtReadDoc htmlNewDoc htmlNewDocNoDtD xsltApplyStylesheet xsltApplyStylesheetUser
  `,
  owned('xmlBufferFree')`xmlBufferCreate xmlBufferCreateSize xmlBufferCreateStatic`,
  owned('xmlFreeParserCtxt')`
    xmlNewParserCtxt xmlCreateMemoryParserCtxt xmlCreateDocParserCtxt xmlCreateFileParserCtxt
    xmlCreateURLParserCtxt xmlCreatePushParserCtxt
  `,
  owned('htmlFreeParserCtxt')`
    htmlNewParserCtxt htmlCreateMemoryParserCtxt htmlCreatePushParserCtxt
  `,
  owned('xmlFreeTextReader')`
    xmlNewTextReader xmlNewTextReaderFilename xmlReaderForFile xmlReaderForMemory
    xmlReaderForDoc xmlReaderForFd xmlReaderForIO xmlReaderWalker
  `,
  owned('xmlFreeTextWriter')`xmlNewTextWriter xmlNewTextWriterFilename xmlNewTextWriterMemory`,
  owned('xmlFreeURI')`xmlParseURI xmlParseURIRaw xmlCreateURI`,
  owned('xmlDictFree')`xmlDictCreate xmlDictCreateSub`,
  owned('xsltFreeStylesheet')`xsltParseStylesheetDoc xsltParseStylesheetFile xsltNewStylesheet`,
  owned('xsltFreeTransformContext')`xsltNewTransformContext`,
  frees()`
    xmlFree xmlFreeDoc xmlFreeNode xmlFreeNodeList xmlFreeProp xmlFreePropList xmlFreeNs
    xmlFreeNsList xmlFreeDtd xmlBufferFree xmlFreeParserCtxt htmlFreeParserCtxt
    xmlFreeTextReader xmlFreeTextWriter xmlFreeURI xmlDictFree xsltFreeStylesheet
    xsltFreeTransformContext
  `,
  keeps(0)`xsltParseStylesheetDoc`,
  keeps(1)`
    xmlAddChild xmlAddChildList xmlAddSibling xmlAddNextSibling xmlAddPrevSibling xmlReplaceNode
    xmlDocSetRootElement
  `,
  returnsArgument(0)`xmlStrchr xmlStrstr xmlStrcasestr`,
);

const QUERIES = library(
  owned('xmlXPathFreeContext')`xmlXPathNewContext`,
  owned('xmlXPathFreeObject')`
    xmlXPathEval xmlXPathEvalExpression xmlXPathCompiledEval xmlXPathNodeEval xmlXPathObjectCopy
    xmlXPathNewString xmlXPathNewCString xmlXPathNewFloat xmlXPathNewBoolean xmlXPathNewNodeSet
    xmlXPathNewValueTree xmlXPathWrapNodeSet xmlXPathWrapString xmlXPathNewNodeSetList
    xmlXPathConvertString xmlXPathConvertNumber
  `,
  owned('xmlXPathFreeCompExpr')`xmlXPathCompile xmlXPathCtxtCompile`,
  owned('xmlXPathFreeNodeSet')`xmlXPathNodeSetCreate`,
  owned('xmlSchemaFree')`xmlSchemaParse`,
  owned('xmlSchemaFreeParserCtxt')`
    xmlSchemaNewParserCtxt xmlSchemaNewMemParserCtxt xmlSchemaNewDocParserCtxt
  `,
  owned('xmlSchemaFreeValidCtxt')`xmlSchemaNewValidCtxt`,
  owned('xmlRelaxNGFree')`xmlRelaxNGParse`,
  owned('xmlRelaxNGFreeParserCtxt')`
    xmlRelaxNGNewParserCtxt xmlRelaxNGNewMemParserCtxt xmlRelaxNGNewDocParserCtxt
  `,
  owned('xmlRelaxNGFreeValidCtxt')`xmlRelaxNGNewValidCtxt`,
  owned('xmlFreeValidCtxt')`xmlNewValidCtxt`,
  frees()`
    xmlXPathFreeContext xmlXPathFreeObject xmlXPathFreeCompExpr xmlXPathFreeNodeSet
    xmlXPathFreeNodeSetList xmlSchemaFree xmlSchemaFreeParserCtxt xmlSchemaFreeValidCtxt
    xmlRelaxNGFree xmlRelaxNGFreeParserCtxt xmlRelaxNGFreeValidCtxt xmlFreeValidCtxt
  `,
  keeps(0)`xmlXPathWrapNodeSet xmlXPathWrapString`,
  keeps(1)`valuePush`,
  owned('xmlXPathFreeObject')`valuePop`,
);

const BORROWING = library(
  borrows()`
    xmlNewNode xmlNewDocNode xmlNewDocRawNode xmlNewChild xmlNewTextChild xmlNewText
    xmlNewDocText xmlNewDocTextLen xmlNewComment xmlNewDocComment xmlNewCDataBlock xmlNewPI
    xmlNewDocPI xmlNewDocFragment xmlNewProp xmlNewNsProp xmlNewDocProp xmlNewNs xmlCopyNode
    xmlDocCopyNode xmlCopyProp xmlSetProp xmlSetNsProp xmlUnsetProp xmlUnsetNsProp xmlRemoveProp
    xmlHasProp xmlHasNsProp xmlSetNs xmlSearchNs xmlSearchNsByHref xmlGetNsList xmlUnlinkNode
    xmlNodeSetContent xmlNodeSetName xmlNodeAddContent xmlNodeSetLang xmlNodeSetBase
    xmlDocGetRootElement xmlFirstElementChild xmlLastElementChild xmlNextElementSibling
    xmlPreviousElementSibling xmlChildElementCount xmlGetLastChild xmlGetID xmlDocDump
    xmlNodeDump xmlSaveFile xmlSaveFormatFile xmlSaveFormatFileEnc xmlBufferContent
    xmlBufferLength xmlBufferAdd xmlBufferCat xmlParseChunk xmlParseDocument xmlCtxtGetLastError
    xmlGetLastError xmlCtxtUseOptions xmlXPathRegisterNs xmlXPathRegisterFunc
    xmlXPathRegisterFuncNS xmlXPathRegisterVariable xmlXPathNodeSetAdd xmlXPathNodeSetContains
    xmlXPathIsNaN xmlXPathCastToNumber xmlXPathCastNodeSetToNumber xmlSchemaValidateDoc
    xmlSchemaSetValidOptions xmlTextReaderRead xmlTextReaderConstName xmlTextReaderConstValue
    xmlStrEqual xmlStrcmp xmlStrlen xmlInitParser xmlCleanupParser xmlParseInNodeContext
    xmlXIncludeProcess xmlReconciliateNs xmlSetTreeDoc htmlParseChunk htmlParseDocument
  `,
);

/** New nodes are looked at as parts of a tree, into which nearly all of them are put. */
export const LIBXML2 = library(TREES, QUERIES, BORROWING);
