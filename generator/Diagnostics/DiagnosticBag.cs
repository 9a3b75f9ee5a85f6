using System.Collections.Generic;
using RunAi.Generator.Common;

namespace RunAi.Generator.Diagnostics;

/// <summary>Collects the diagnostics of one spec without duplicates.</summary>
internal sealed class DiagnosticBag
{
    // A malicious spec could cause a million diagnostics. Skipped operations are always reported.
    private const int Limit = 1_000;

    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    public int Count => _items.Count;

    public void Report(string id, SourceLocation? location, params string[] arguments) => Report(DiagnosticInfo.Create(id, location, arguments));

    public void Report(DiagnosticInfo diagnostic)
    {
        if ((_items.Count < Limit || diagnostic.Id == DiagnosticIds.OperationSkipped) && _seen.Add(diagnostic))
        {
            _items.Add(diagnostic);
        }
    }

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => new(_items);
}
