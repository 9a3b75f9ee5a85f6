namespace RunAi.Generator.OpenApi.Model;

/// <summary>The JSON types that a schema allows; <see cref="None"/> where it does not say.</summary>
[Flags]
internal enum SchemaTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,

    /// <summary>Swagger 2.0's <c>file</c>.</summary>
    File = 128,
}
