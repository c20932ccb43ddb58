import Testing

@testable import SupplyData
