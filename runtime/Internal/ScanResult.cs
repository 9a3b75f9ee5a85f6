namespace RunAi.Generated.Internal;

/// <summary>The result of scanning for items.</summary>
internal enum ScanResult
{
    /// <summary>More data is needed.</summary>
    NeedMoreData,

    /// <summary>An item.</summary>
    Item,

    /// <summary>A metadata property.</summary>
    Metadata,

    /// <summary>The end of the response.</summary>
    End,
}
