// SupplyAnalysis
