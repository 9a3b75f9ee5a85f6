namespace RunAi.Generator.OpenApi.Model;

/// <summary>Specifies the JSON types that a schema allows; <see cref="None"/> if it has no <c>type</c>.</summary>
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

    /// <summary>The type <c>file</c> of Swagger 2.0.</summary>
    File = 128,
}
