public import ArgumentParser
public import Reports
public import SupplyAnalysis
public import SupplyData

// The words that options take are the raw values of the libraries' own enumerations.

extension TableFormat: ExpressibleByArgument {}
extension ImportShares.Basis: ExpressibleByArgument {}
extension ConcentrationBands: ExpressibleByArgument {}
extension ConcentrationTables.Subject: ExpressibleByArgument {}
extension Coverage.Subject: ExpressibleByArgument {}
extension RiskScheme: ExpressibleByArgument {}
extension GovernanceScale: ExpressibleByArgument {}
extension ScreeningScore.Scaling: ExpressibleByArgument {}
extension CentralityLayer: ExpressibleByArgument {}
extension CentralityMetric: ExpressibleByArgument {}
