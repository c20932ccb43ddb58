#ifndef OREFLOW_CGRAPHVIZ_SHIM_H
#define OREFLOW_CGRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>

#endif
