using System.Collections.Generic;
using RunAi.Generator.Common;

namespace RunAi.Generator.Diagnostics;

/// <summary>Collects what the stages have to say about one spec; equal entries are kept once.</summary>
internal sealed class DiagnosticBag
{
    // More than this nobody reads, and a document made for it could have a million; that an operation is left out is always said.
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
