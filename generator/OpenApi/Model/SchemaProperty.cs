namespace RunAi.Generator.OpenApi.Model;

/// <param name="Name">The member's name on the wire.</param>
/// <param name="Schema">The pointer of its schema.</param>
internal sealed record SchemaProperty(string Name, string Schema);
