/// The words of the output.
enum Glossary {
  /// The glossary, in lines of at most 100 columns.
  static let text = """
    attributed to       Share of gross imports x net import reliance: the part of U.S. consumption of a
                        mineral that is attributed to a country. It is not a shipment.
    at least, at most   A count of values with bounds: some are certainly above the threshold, others
                        only may be.
    chokepoint          A country to which at least the threshold (50 %) of U.S. consumption of a mineral
                        is attributed.
    complete            World production of a year whose countries add up to the total that USGS prints with
                        them within 3 % (up to 5 % more), or to a USGS total of another table within 10 %;
                        where there is none, to another publisher's countries within 10 %.
    concentration       Herfindahl-Hirschman index (HHI): the sum of the squared shares in percent, from
                        near 0 to 10,000.
    derived             Computed here from printed parts, because nobody prints the value itself.
    edition             One publication, as MCS2026. Newer editions revise earlier years.
    exposure            See attributed to. The exposure of a country is its mean over the minerals whose
                        reliance and suppliers are known.
    form                What of a mineral is counted: metal, oxide, ore.
    governance          From 0 (best) to 1 (worst), from the Worldwide Governance Indicators.
    inherited           The value of the group, as rare earths, that stands for its members.
    length, strength    What the weight of an edge means: a length is a cost, a strength is a closeness.
    list                The minerals that are counted. Lists are dated: us-2018, us-2022, us-2025.
    net exporter        Printed as E: the net import reliance is 0.
    net import reliance Imports less exports and changes of stocks, in percent of consumption, as published.
    omitted             Not shown or not counted; the number and the reason stand beside it.
    printed             A value as the publisher prints it, with its token: 74, >50, W.
    producer            A country that mines or refines a mineral.
    region              Africa, Asia, Europe, Northern America, South America, Central America and the
                        Caribbean, Oceania (United Nations M49, the Americas split).
    restated            Printed by another publication than the one it comes from.
    rising              Upward by the trend test for all values within the bounds.
    series              Values that may be compared over the years. Two series are never joined.
    slack               By how much the other suppliers can ship more than they do.
    source              The series that a value was taken from.
    stage               Where in the chain production is counted: mine, smelter, refinery.
    supplier            A country that ships a mineral to the United States.
    threshold           The limit above which something counts. Every threshold is an option.
    unknown             The data do not decide it. Never 0.
    volatile            A price whose volatility is at least the threshold (20 %).
    W, NA, s, E         Withheld, not available, less than half a unit, net exporter.
    window              Years that a value covers: import shares of USGS are averages over four years.
    """
}
