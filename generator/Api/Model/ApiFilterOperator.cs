namespace RunAi.Generator.Api.Model;

/// <summary>Represents an operator of a filter.</summary>
/// <param name="Comparison">The meaning.</param>
/// <param name="Text">The text between the field and the value.</param>
internal sealed record ApiFilterOperator(ApiComparison Comparison, string Text);
