import Testing

@testable import SupplyAnalysis
