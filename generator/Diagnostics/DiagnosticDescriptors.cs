using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RunAi.Generator.Diagnostics;

/// <summary>All diagnostics of the generator. Messages say what, where (JSON pointer) and how to fix it.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "RunAi.Generated";

    public static readonly DiagnosticDescriptor InternalError = Create(
        DiagnosticIds.InternalError, DiagnosticSeverity.Error, "The generator failed",
        "The generator failed on this spec with {0}: {1}. No client is generated from it. Please report it together with the spec.");

    public static readonly DiagnosticDescriptor InvalidMetadata = Create(
        DiagnosticIds.InvalidMetadata, DiagnosticSeverity.Error, "Invalid RunAiSpec metadata",
        "The metadata {0}=\"{1}\" of RunAiSpec '{2}' is not valid: {3}");

    public static readonly DiagnosticDescriptor SpecNotFound = Create(
        DiagnosticIds.SpecNotFound, DiagnosticSeverity.Error, "Spec not found or not readable",
        "The file '{0}' can't be read: {1}. Check the Include or Overlay path of the RunAiSpec item.");

    public static readonly DiagnosticDescriptor SyntaxError = Create(
        DiagnosticIds.SyntaxError, DiagnosticSeverity.Error, "Spec is not valid JSON or YAML",
        "The spec is not valid {0}: {1}");

    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        DiagnosticIds.DuplicateKey, DiagnosticSeverity.Error, "Duplicate key in a spec",
        "The key \"{0}\" stands twice in the same object ({1}; first in line {2}). Remove or rename one of them.");

    public static readonly DiagnosticDescriptor BudgetExceeded = Create(
        DiagnosticIds.BudgetExceeded, DiagnosticSeverity.Error, "Spec exceeds a limit of the generator",
        "The spec exceeds the limit of {0} {1}. The limit protects the compiler from documents made to exhaust it.");

    public static readonly DiagnosticDescriptor NotAnOpenApiDocument = Create(
        DiagnosticIds.NotAnOpenApiDocument, DiagnosticSeverity.Error, "Not an OpenAPI document",
        "The document is no OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor UnsupportedVersion = Create(
        DiagnosticIds.UnsupportedVersion, DiagnosticSeverity.Error, "Unsupported OpenAPI version",
        "OpenAPI version '{0}' is not supported; supported are {1}");

    public static readonly DiagnosticDescriptor UnresolvedReference = Create(
        DiagnosticIds.UnresolvedReference, DiagnosticSeverity.Warning, "Reference leads nowhere",
        "The reference \"{0}\" at {1} leads nowhere. Add what it names or correct it.");

    public static readonly DiagnosticDescriptor ExternalReference = Create(
        DiagnosticIds.ExternalReference, DiagnosticSeverity.Warning, "Reference leaves the document",
        "The reference \"{0}\" at {1} leaves the document; only references of the form \"#/…\" are followed. Bundle the documents into one.");

    public static readonly DiagnosticDescriptor CyclicReference = Create(
        DiagnosticIds.CyclicReference, DiagnosticSeverity.Warning, "Reference leads back to itself",
        "The reference \"{0}\" at {1} leads back to itself without ever naming a schema. Break the cycle.");

    public static readonly DiagnosticDescriptor WrongNodeType = Create(
        DiagnosticIds.WrongNodeType, DiagnosticSeverity.Warning, "Unexpected value in a spec",
        "{0} must be {1} but is {2}");

    public static readonly DiagnosticDescriptor OperationSkipped = Create(
        DiagnosticIds.OperationSkipped, DiagnosticSeverity.Warning, "Operation is not generated",
        "The operation {0} is not generated: {1}");

    public static readonly DiagnosticDescriptor UnsupportedConstruct = Create(
        DiagnosticIds.UnsupportedConstruct, DiagnosticSeverity.Warning, "Unsupported construct in a spec",
        "{0} at {1} is not supported: {2}");

    public static readonly DiagnosticDescriptor FilterMatchesNothing = Create(
        DiagnosticIds.FilterMatchesNothing, DiagnosticSeverity.Warning, "Filter matches nothing",
        "The filter {0}=\"{1}\" matches no operation of the spec{2}");

    public static readonly DiagnosticDescriptor OverlayInvalid = Create(
        DiagnosticIds.OverlayInvalid, DiagnosticSeverity.Error, "Invalid overlay",
        "The overlay can't be applied: {0}");

    public static readonly DiagnosticDescriptor OverlayMatchesNothing = Create(
        DiagnosticIds.OverlayMatchesNothing, DiagnosticSeverity.Warning, "Overlay action matches nothing",
        "The overlay action with target \"{0}\" matches nothing in the spec");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Create(
        DiagnosticIds.DuplicateOperationId, DiagnosticSeverity.Info, "Operation names differ only by case or separators",
        "The operation {0} is named {1}, because the name {2} is another operation's of the group too");

    public static readonly DiagnosticDescriptor ConflictingAllOf = Create(
        DiagnosticIds.ConflictingAllOf, DiagnosticSeverity.Info, "Parts of allOf disagree",
        "The parts of allOf at {0} disagree about {1}; {2}");

    public static readonly DiagnosticDescriptor DuplicateNamespace = Create(
        DiagnosticIds.DuplicateNamespace, DiagnosticSeverity.Error, "Two specs have the same namespace",
        "The spec '{0}' has the namespace {1}, which '{2}' has already. Give one of them another Namespace.");

    public static readonly DiagnosticDescriptor ForbiddenRequired = Create(
        DiagnosticIds.ForbiddenRequired, DiagnosticSeverity.Info, "Required member that is forbidden",
        "The schema at {0} requires \"{1}\", but describes no such member and allows none: it is left out");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = CreateIndex(
        InternalError, InvalidMetadata, SpecNotFound, SyntaxError, DuplicateKey, BudgetExceeded, NotAnOpenApiDocument, UnsupportedVersion,
        UnresolvedReference, ExternalReference, CyclicReference, WrongNodeType, OperationSkipped, UnsupportedConstruct, FilterMatchesNothing,
        OverlayInvalid, OverlayMatchesNothing, DuplicateOperationId, ConflictingAllOf, DuplicateNamespace, ForbiddenRequired);

    /// <summary>The descriptor with that id.</summary>
    /// <exception cref="KeyNotFoundException">No descriptor has the id.</exception>
    public static DiagnosticDescriptor Get(string id) => ById[id];

    /// <summary>The descriptor with that id, for a diagnostic that a configuration asks for.</summary>
    /// <exception cref="KeyNotFoundException">No descriptor has the id.</exception>
    public static DiagnosticDescriptor GetEnabled(string id)
    {
        var descriptor = Get(id);
        return descriptor.IsEnabledByDefault
            ? descriptor
            : new(descriptor.Id, descriptor.Title, descriptor.MessageFormat, descriptor.Category, descriptor.DefaultSeverity, isEnabledByDefault: true,
                descriptor.Description, descriptor.HelpLinkUri);
    }

    // Hints are off: for any diagnostic that is on, Roslyn binds the attributes of the assembly at every keystroke, where one might suppress it.
    // The address is relative to the package's root, and to the generator's folder in the repository: the project has no address on the web.
    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, Category, severity, isEnabledByDefault: severity != DiagnosticSeverity.Info, helpLinkUri: $"docs/{id}.md");

    private static Dictionary<string, DiagnosticDescriptor> CreateIndex(params DiagnosticDescriptor[] descriptors)
    {
        var byId = new Dictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var descriptor in descriptors)
        {
            byId.Add(descriptor.Id, descriptor);
        }

        return byId;
    }
}
