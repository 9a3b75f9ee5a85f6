namespace RunAi.Generator.OpenApi.Model;

/// <summary>Specifies the location of a parameter (OpenAPI 3.0.3, Parameter Object, <c>in</c>).</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
