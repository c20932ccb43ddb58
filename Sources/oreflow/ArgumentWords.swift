public import ArgumentParser
public import Figures
public import GraphFiles
public import Reports
public import Tables
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// A word of a fixed list, in upper or lower case.
public protocol WordArgument: ExpressibleByArgument, RawRepresentable, CaseIterable where RawValue == String {
}

extension WordArgument {
  /// The word that `argument` is, letter case left aside; nil where it is none of the list.
  public init?(argument: String) {
    let wanted = argument.lowercased()
    guard let word = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else { return nil }
    self = word
  }
}

// The words that options take are the raw values of the libraries' own enumerations.

extension NetworkFormat: WordArgument {}
extension TableFormat: WordArgument {}
extension ImportRule.Publisher: WordArgument {}
extension CoverageMatrix.Subject: WordArgument {}
extension ImportRule.Window: WordArgument {}
extension ConcentrationBands: WordArgument {}
extension ConcentrationSubject: WordArgument {}
extension CoverageSubject: WordArgument {}
extension CentralityLayer: WordArgument {}
extension CentralityMetric: WordArgument {}
extension SupplyParts.Layer: WordArgument {}
extension CutProblem.Bound: WordArgument {}
extension MineralWeights.Basis: WordArgument {}
extension StandbyCapacity.Basis: WordArgument {}
extension ShiftSubject: WordArgument {}
extension VolatilityMeasure: WordArgument {}
extension RiskScheme: WordArgument {}
extension GovernanceScale: WordArgument {}
extension ScreeningScore.Scaling: WordArgument {}
extension FigureOptions.Order: WordArgument {}
extension WidthScale.Shape: WordArgument {}
extension ShareSubject: WordArgument {}
extension YearMeasure: WordArgument {}
extension PagePreset: WordArgument {}
extension ColumnSeparator: WordArgument {}
extension TextEncoding: WordArgument {}
