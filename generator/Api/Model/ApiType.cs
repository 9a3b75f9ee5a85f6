namespace RunAi.Generator.Api.Model;

/// <summary>Represents the type of a value. Types compare by value; named types refer to a declaration by key, so that no type contains itself.</summary>
internal abstract record ApiType
{
    public static ApiType Any { get; } = new ApiScalarType(ApiScalar.Any);

    public static ApiType String { get; } = new ApiScalarType(ApiScalar.String);

    /// <summary>Gets the type for values that are never null.</summary>
    public ApiTypeUse NotNull => new(this, Nullable: false);
}
