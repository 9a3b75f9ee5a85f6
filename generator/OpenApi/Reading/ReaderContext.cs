using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Schemas;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Provides the services that the readers of a document share.</summary>
internal sealed class ReaderContext
{
    /// <param name="root">The document.</param>
    /// <param name="schemasPointer">The pointer of the named schemas: <c>#/definitions</c> or <c>#/components/schemas</c>.</param>
    /// <param name="identifiers">Whether schemas can have <c>$id</c> and <c>$anchor</c> (3.1 and later).</param>
    /// <param name="budget">The limit on the work of reading.</param>
    /// <param name="reports">Receives the errors in the document.</param>
    public ReaderContext(SpecNode root, string schemasPointer, bool identifiers, ReadingBudget budget, ReadingReports reports)
    {
        Budget = budget;
        Root = SpecElement.CreateRoot(root, Budget);
        Diagnostics = reports.Diagnostics;
        Fields = new FieldReader(Diagnostics);
        Identifiers = identifiers ? new SchemaIdentifiers(Root) : null;
        References = new ReferenceResolver(Root, Identifiers, reports, Fields);
        Scopes = Identifiers is null ? null : new DynamicScopes(Root, Identifiers, References, Budget);
        Schemas = new SchemaCollector(new SchemaReader(this, schemasPointer), Scopes, Diagnostics);
    }

    public SpecElement Root { get; }

    public ReadingBudget Budget { get; }

    public DiagnosticBag Diagnostics { get; }

    public FieldReader Fields { get; }

    /// <summary>Gets the identifiers of schemas; null if schemas cannot have any.</summary>
    public SchemaIdentifiers? Identifiers { get; }

    public ReferenceResolver References { get; }

    /// <summary>Gets the dynamic scopes of schemas; null if schemas cannot have any.</summary>
    public DynamicScopes? Scopes { get; }

    public SchemaCollector Schemas { get; }
}
