namespace RunAi.Generator.OpenApi.Model;

internal sealed record OpenApiTag(string Name, string? Description);
