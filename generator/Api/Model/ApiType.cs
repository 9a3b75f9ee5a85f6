namespace RunAi.Generator.Api.Model;

/// <summary>What a value is. Types compare by value; named ones are reached by key, so that no type holds itself.</summary>
internal abstract record ApiType
{
    public static ApiType Any { get; } = new ApiScalarType(ApiScalar.Any);

    public static ApiType String { get; } = new ApiScalarType(ApiScalar.String);

    /// <summary>The type as a value that is not null.</summary>
    public ApiTypeUse NotNull => new(this, Nullable: false);
}
