namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Specifies the JSON types that a schema allows, except null.</summary>
[Flags]
public enum JsonKinds
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Number = 4,
    String = 8,
    Array = 16,
    Object = 32,
}
