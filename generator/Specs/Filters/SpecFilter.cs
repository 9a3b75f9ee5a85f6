using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Cuts a spec down to the operations that are wanted and the components that these need, before anything reads it: what is not there
/// costs no time and no code. Webhooks go as well, as no client calls them.
/// </summary>
internal sealed class SpecFilter
{
    private const string Paths = "paths";
    private const string Webhooks = "webhooks";

    private readonly ComponentCatalog _catalog;
    private readonly ExcludedOperations _excluded;
    private readonly ReachableComponents _reachable;

    private SpecFilter(SpecNode spec)
    {
        _catalog = new ComponentCatalog(spec);
        _excluded = new ExcludedOperations(spec);
        _reachable = new ReachableComponents(spec, _catalog, _excluded);
    }

    /// <summary>
    /// The filtered spec; the very same instance where the options ask for nothing or the spec has no <c>paths</c> to filter. A value that
    /// matches no operation, or a filter that none satisfies, is reported (RUNAI0015) at the place of the metadata, where that is known.
    /// </summary>
    public static SpecNode Apply(SpecNode spec, SpecFilterOptions options, SourceLocation? metadataLocation, DiagnosticBag diagnostics)
    {
        if (options.IsEmpty || spec[Paths] is not { IsObject: true } paths)
        {
            return spec;
        }

        var filter = new SpecFilter(spec);
        var operations = new OperationFilter(options);
        var keptPaths = new PathsFilter(spec, operations, filter._excluded).Apply(paths);
        operations.ReportUnmatched(metadataLocation, diagnostics);
        return filter.Assemble(spec, keptPaths);
    }

    private SpecNode Assemble(SpecNode spec, SpecNode keptPaths)
    {
        CollectReachable(spec, keptPaths);
        var members = new List<SpecProperty>();
        foreach (var member in spec.Properties)
        {
            if (member.Name == Paths)
            {
                members.Add(new SpecProperty(member.Name, member.NameLocation, keptPaths));
            }
            else if (member.Name == ComponentCatalog.Components && member.Value.IsObject)
            {
                members.Add(new SpecProperty(member.Name, member.NameLocation, PruneComponents(member.Value)));
            }
            else if (member.Name != Webhooks)
            {
                members.Add(_catalog.IsSection(member, isInRoot: true) ? PruneSection(member) : member);
            }
        }

        if (!_excluded.HasRelocated)
        {
            return SpecNode.Object(spec.Location, members);
        }

        members.Add(_excluded.CreateRelocatedPaths());
        return new ReferenceRewriter(_excluded).Rewrite(SpecNode.Object(spec.Location, members));
    }

    private void CollectReachable(SpecNode spec, SpecNode keptPaths)
    {
        _reachable.AddRoot(keptPaths);
        foreach (var member in spec.Properties)
        {
            if (member.Name == ComponentCatalog.Components)
            {
                foreach (var section in member.Value.Properties)
                {
                    if (!_catalog.IsSection(section, isInRoot: false))
                    {
                        _reachable.AddRoot(section.Value);
                    }
                }
            }
            else if (member.Name is not (Paths or Webhooks) && !_catalog.IsSection(member, isInRoot: true))
            {
                _reachable.AddRoot(member.Value);
            }
        }
    }

    private SpecNode PruneComponents(SpecNode components)
    {
        var sections = new List<SpecProperty>();
        foreach (var section in components.Properties)
        {
            sections.Add(_catalog.IsSection(section, isInRoot: false) ? PruneSection(section) : section);
        }

        return SpecNode.Object(components.Location, sections);
    }

    private SpecProperty PruneSection(SpecProperty section)
    {
        var kept = new List<SpecProperty>();
        foreach (var component in section.Value.Properties)
        {
            if (_reachable.Contains(new ComponentName(section.Name, component.Name)))
            {
                kept.Add(component);
            }
        }

        return new SpecProperty(section.Name, section.NameLocation, SpecNode.Object(section.Value.Location, kept));
    }
}
