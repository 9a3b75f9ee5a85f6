namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Specifies the direction of a value. A change can be breaking in requests but not in responses, or vice versa.</summary>
internal enum Direction
{
    Request,
    Response,
}
