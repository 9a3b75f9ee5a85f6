namespace RunAi.Generator.Api.Model;

/// <summary>A type and whether null may stand in its place.</summary>
internal sealed record ApiTypeUse(ApiType Type, bool Nullable)
{
    public ApiTypeUse OrNull(bool nullable) => nullable && !Nullable ? this with { Nullable = true } : this;
}
