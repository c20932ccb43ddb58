public import ArgumentParser
public import Figures
public import Reports
public import SupplyAnalysis
public import SupplyData

// The words that options take are the raw values of the libraries' own enumerations.

extension TableFormat: ExpressibleByArgument {}
extension ImportShares.Basis: ExpressibleByArgument {}
extension ConcentrationBands: ExpressibleByArgument {}
extension ConcentrationTables.Subject: ExpressibleByArgument {}
extension Coverage.Subject: ExpressibleByArgument {}
extension FigureOptions.Order: ExpressibleByArgument {}
extension WidthScale.Shape: ExpressibleByArgument {}
