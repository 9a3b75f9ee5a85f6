namespace RunAi.Generated.Sandbox.Specs;

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
