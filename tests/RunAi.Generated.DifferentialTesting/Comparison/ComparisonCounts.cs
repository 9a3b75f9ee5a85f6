namespace RunAi.Generated.DifferentialTesting.Comparison;

/// <summary>Represents the numbers of compared elements.</summary>
public sealed record ComparisonCounts(int Operations, int Parameters, int Contents, int Schemas, int Properties)
{
    public static ComparisonCounts None { get; } = new(0, 0, 0, 0, 0);

    public static ComparisonCounts operator +(ComparisonCounts left, ComparisonCounts right) => Add(left, right);

    public static ComparisonCounts Add(ComparisonCounts left, ComparisonCounts right) => new(
        left.Operations + right.Operations,
        left.Parameters + right.Parameters,
        left.Contents + right.Contents,
        left.Schemas + right.Schemas,
        left.Properties + right.Properties);

    public override string ToString() => $"{Operations} operations, {Parameters} parameters, {Contents} contents, {Schemas} schemas, {Properties} properties";
}
