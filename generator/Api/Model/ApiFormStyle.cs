using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the style of a list or an object in a form, if it is not the default style.</summary>
internal sealed record ApiFormStyle(string WireName, SerializationStyle Style, bool Explode);
