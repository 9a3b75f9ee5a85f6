namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>Represents the samples of a candidate, one for each round.</summary>
internal sealed record Series(string Name, IReadOnlyList<Sample> Samples)
{
    public double Wall => Median(Samples.Select(sample => sample.Wall));

    public double Cpu => Median(Samples.Select(sample => sample.Cpu));

    public double Megabytes => Median(Samples.Select(sample => sample.Bytes / 1e6));

    /// <summary>Returns the median of the ratios within each round, which other work on the machine affects less than the ratio of the medians.</summary>
    public double RatioTo(Series other, Func<Sample, double> figure) =>
        Median(Samples.Zip(other.Samples, (left, right) => figure(left) / figure(right)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
