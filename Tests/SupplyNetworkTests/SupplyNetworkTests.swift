import Testing

@testable import SupplyNetwork
