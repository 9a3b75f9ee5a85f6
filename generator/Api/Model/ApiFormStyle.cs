using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

/// <summary>How a list or an object is written among the fields of a form, where that is not the usual way.</summary>
internal sealed record ApiFormStyle(string WireName, SerializationStyle Style, bool Explode);
