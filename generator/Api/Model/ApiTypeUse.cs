namespace RunAi.Generator.Api.Model;

/// <summary>Represents a type, together with whether null is allowed.</summary>
internal sealed record ApiTypeUse(ApiType Type, bool Nullable)
{
    public ApiTypeUse OrNull(bool nullable) => nullable && !Nullable ? this with { Nullable = true } : this;
}
