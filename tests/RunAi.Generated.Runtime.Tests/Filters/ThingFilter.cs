using RunAi.Generated.Filters;

namespace RunAi.Generated.Tests.Filters;

/// <summary>The conditions of a list, as they are generated.</summary>
public sealed class ThingFilter(string text) : FilterCondition(text), IFilterCondition<ThingFilter>
{
    public static TextFilterField<ThingFilter> Name => new("name");

    public static FilterField<ThingFilter, Phase> Phase => new("phase");

    public static FilterField<ThingFilter, Guid> ClusterId => new("clusterId");

    public static FilterField<ThingFilter, bool> IsLocal => new("isLocal");

    public static OrderedFilterField<ThingFilter, double> Gpus => new("gpus");

    public static OrderedFilterField<ThingFilter, long> Count => new("count");

    public static OrderedFilterField<ThingFilter, DateTimeOffset> CreatedAt => new("createdAt");

    public static implicit operator ThingFilter(string text) => new(text);

    static ThingFilter IFilterCondition<ThingFilter>.Create(string text) => new(text);
}
