namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Which way a value goes: what is harmless in an answer may break a request, and the other way round.</summary>
internal enum Direction
{
    Request,
    Response,
}
