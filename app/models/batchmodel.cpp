// SPDX-License-Identifier: MIT
#include "app/models/batchmodel.h"

#include "moc_batchmodel.cpp"
