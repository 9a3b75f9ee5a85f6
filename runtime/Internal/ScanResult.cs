namespace RunAi.Generated.Internal;

/// <summary>What a scanner of lists has come to.</summary>
internal enum ScanResult
{
    /// <summary>The end of what has arrived.</summary>
    NeedMoreData,

    /// <summary>An item.</summary>
    Item,

    /// <summary>A member that tells of further pages.</summary>
    Metadata,

    /// <summary>The end of the answer.</summary>
    End,
}
