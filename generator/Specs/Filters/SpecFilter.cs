using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Reduces a spec to the selected operations and the components that they need before it is read, so that the rest costs no time and no
/// code. Webhooks are removed as well because clients do not call them.
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
    /// Returns the filtered spec, or the same instance if the options are empty or the spec has no <c>paths</c>. Values and filters that match
    /// no operation are reported (RUNAI0015) at the location of the metadata.
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
        var properties = new List<SpecProperty>();
        foreach (var property in spec.Properties)
        {
            if (property.Name == Paths)
            {
                properties.Add(new SpecProperty(property.Name, property.NameLocation, keptPaths));
            }
            else if (property.Name == ComponentCatalog.Components && property.Value.IsObject)
            {
                properties.Add(new SpecProperty(property.Name, property.NameLocation, PruneComponents(property.Value)));
            }
            else if (property.Name != Webhooks)
            {
                properties.Add(_catalog.IsSection(property, isInRoot: true) ? PruneSection(property) : property);
            }
        }

        if (!_excluded.HasRelocated)
        {
            return SpecNode.Object(spec.Location, properties);
        }

        properties.Add(_excluded.CreateRelocatedPaths());
        return new ReferenceRewriter(_excluded).Rewrite(SpecNode.Object(spec.Location, properties));
    }

    private void CollectReachable(SpecNode spec, SpecNode keptPaths)
    {
        _reachable.AddRoot(keptPaths);
        foreach (var property in spec.Properties)
        {
            if (property.Name == ComponentCatalog.Components)
            {
                foreach (var section in property.Value.Properties)
                {
                    if (!_catalog.IsSection(section, isInRoot: false))
                    {
                        _reachable.AddRoot(section.Value);
                    }
                }
            }
            else if (property.Name is not (Paths or Webhooks) && !_catalog.IsSection(property, isInRoot: true))
            {
                _reachable.AddRoot(property.Value);
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
