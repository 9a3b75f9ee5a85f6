using RunAi.Generated.Filters;

namespace RunAi.Generated.Tests.Filters;

/// <summary>The conditions of a parameter with another delimiter and operators that start with each other.</summary>
public sealed class PipeFilter(string text) : FilterCondition(text), IFilterCondition<PipeFilter>
{
    static char? IFilterCondition<PipeFilter>.Delimiter => '|';

    static IReadOnlyList<string> IFilterCondition<PipeFilter>.AmbiguousOperators { get; } = ["<", "<=", "="];

    static PipeFilter IFilterCondition<PipeFilter>.Create(string text) => new(text);

    public static PipeFilter LessThan(string value) => CreateCondition<PipeFilter, string>("name", "<", value);

    public static PipeFilter AtMost(string value) => CreateCondition<PipeFilter, string>("name", "<=", value);
}
