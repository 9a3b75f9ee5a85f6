namespace RunAi.Generated.Sandbox.Specs;

internal enum SpecParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
