namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents a property of a schema.</summary>
/// <param name="Name">The name of the property in JSON.</param>
/// <param name="Schema">The pointer of the property's schema.</param>
internal sealed record SchemaProperty(string Name, string Schema);
