public import ArgumentParser
public import Figures
public import GraphFiles
public import Reports
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

// The words that options take are the raw values of the libraries' own enumerations.

extension NetworkFormat: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
extension ImportRule.Publisher: ExpressibleByArgument {}
extension CoverageMatrix.Subject: ExpressibleByArgument {}
extension ImportRule.Window: ExpressibleByArgument {}
extension ConcentrationBands: ExpressibleByArgument {}
extension ConcentrationSubject: ExpressibleByArgument {}
extension Coverage.Subject: ExpressibleByArgument {}
extension CentralityLayer: ExpressibleByArgument {}
extension CentralityMetric: ExpressibleByArgument {}
extension SupplyParts.Layer: ExpressibleByArgument {}
extension CutProblem.Bound: ExpressibleByArgument {}
extension MineralWeights.Basis: ExpressibleByArgument {}
extension StandbyCapacity.Basis: ExpressibleByArgument {}
extension ShiftSubject: ExpressibleByArgument {}
extension VolatilityMeasure: ExpressibleByArgument {}
extension RiskScheme: ExpressibleByArgument {}
extension GovernanceScale: ExpressibleByArgument {}
extension ScreeningScore.Scaling: ExpressibleByArgument {}
extension FigureOptions.Order: ExpressibleByArgument {}
extension WidthScale.Shape: ExpressibleByArgument {}
extension SlopesChart.Subject: ExpressibleByArgument {}
extension PagePreset: ExpressibleByArgument {}
extension ColumnSeparator: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
