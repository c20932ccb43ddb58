// SupplyData
