using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BrandMall.Cms.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "catalog_categories",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Image = table.Column<string>(type: "TEXT", nullable: false),
                    Translations = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_categories", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_runs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Products = table.Column<int>(type: "INTEGER", nullable: false),
                    Created = table.Column<int>(type: "INTEGER", nullable: false),
                    Updated = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Refused = table.Column<int>(type: "INTEGER", nullable: false),
                    LineCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_runs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_imported_products",
                columns: table => new
                {
                    Handle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_imported_products", x => new { x.Handle, x.Currency });
                });

            migrationBuilder.CreateTable(
                name: "catalog_price_books",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_price_books", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_products",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Handle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Subtitle = table.Column<string>(type: "TEXT", nullable: false),
                    Vendor = table.Column<string>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Options = table.Column<string>(type: "TEXT", nullable: false),
                    Images = table.Column<string>(type: "TEXT", nullable: false),
                    Specifications = table.Column<string>(type: "TEXT", nullable: false),
                    Seo = table.Column<string>(type: "TEXT", nullable: false),
                    Translations = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ListedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_content_definitions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_content_definitions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_content_handles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ContentItemId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ContainedItemId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_content_handles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_content_items",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentItemId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    VersionId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DisplayText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Latest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false),
                    ModifiedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_content_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_job_runs",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Runs = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<long>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: true),
                    Node = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_job_runs", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_kept_steps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_kept_steps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_messages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DeliveredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Parked = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_receipts",
                columns: table => new
                {
                    Consumer = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_receipts", x => new { x.Consumer, x.MessageId });
                });

            migrationBuilder.CreateTable(
                name: "kernel_recipe_variables",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Recipe = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_recipe_variables", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_redirects",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Permanent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Automatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_redirects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_sites",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Tier = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hosts = table.Column<string>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Locales = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    SettingsJson = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_kernel_sites_kernel_sites_ParentId",
                        column: x => x.ParentId,
                        principalTable: "kernel_sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kernel_theme_overrides",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DraftBody = table.Column<string>(type: "TEXT", nullable: true),
                    DraftBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DraftAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PublishedBody = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_theme_overrides", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "media_aliases",
                columns: table => new
                {
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FileId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_aliases", x => x.Path);
                });

            migrationBuilder.CreateTable(
                name: "media_files",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Folder = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SourceSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Cuts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Transparent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Colour = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Blur = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FocalX = table.Column<int>(type: "INTEGER", nullable: false),
                    FocalY = table.Column<int>(type: "INTEGER", nullable: false),
                    AltsJson = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    StoredAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "media_retired_contents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Extension = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_retired_contents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "staff_audit_entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    StaffId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Object = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true),
                    Ip = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false),
                    Success = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_audit_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "staff_roles",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Permissions = table.Column<string>(type: "TEXT", nullable: false),
                    Changed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_roles", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "staff_users",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSignInAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DisabledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "widgets_subscriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    List = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Locale = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Page = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ConsentVersion = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ConsentedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubscribedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_widgets_subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_lines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportRunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Column = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_import_lines_catalog_import_runs_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "catalog_import_runs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_price_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PriceBookId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AmountMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    CompareAtMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_price_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_price_entries_catalog_price_books_PriceBookId",
                        column: x => x.PriceBookId,
                        principalTable: "catalog_price_books",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_product_categories",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    CategoryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_product_categories", x => new { x.ProductId, x.CategoryId });
                    table.ForeignKey(
                        name: "FK_catalog_product_categories_catalog_categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "catalog_categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_catalog_product_categories_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_product_tags",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_product_tags", x => new { x.ProductId, x.Tag });
                    table.ForeignKey(
                        name: "FK_catalog_product_tags_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_variants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OptionValues = table.Column<string>(type: "TEXT", nullable: false),
                    Barcode = table.Column<string>(type: "TEXT", nullable: false),
                    Grams = table.Column<long>(type: "INTEGER", nullable: false),
                    Image = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Archived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Attributes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_variants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_variants_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kernel_theme_override_versions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OverrideId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_theme_override_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_kernel_theme_override_versions_kernel_theme_overrides_OverrideId",
                        column: x => x.OverrideId,
                        principalTable: "kernel_theme_overrides",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "media_tags",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_tags", x => new { x.FileId, x.Name });
                    table.ForeignKey(
                        name: "FK_media_tags_media_files_FileId",
                        column: x => x.FileId,
                        principalTable: "media_files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_grants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StaffId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoleName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_grants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_staff_grants_staff_roles_RoleName",
                        column: x => x.RoleName,
                        principalTable: "staff_roles",
                        principalColumn: "Name",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_staff_grants_staff_users_StaffId",
                        column: x => x.StaffId,
                        principalTable: "staff_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_sessions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    StaffId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Ip = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_staff_sessions_staff_users_StaffId",
                        column: x => x.StaffId,
                        principalTable: "staff_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_categories_Path",
                table: "catalog_categories",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_lines_ImportRunId_Row",
                table: "catalog_import_lines",
                columns: new[] { "ImportRunId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_runs_SiteId_Sha256",
                table: "catalog_import_runs",
                columns: new[] { "SiteId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_books_brand",
                table: "catalog_price_books",
                column: "Currency",
                unique: true,
                filter: "\"SiteId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_books_Name",
                table: "catalog_price_books",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_books_SiteId_Currency",
                table: "catalog_price_books",
                columns: new[] { "SiteId", "Currency" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_entries_PriceBookId_Sku",
                table: "catalog_price_entries",
                columns: new[] { "PriceBookId", "Sku" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_product_categories_CategoryId_Position",
                table: "catalog_product_categories",
                columns: new[] { "CategoryId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_product_tags_Tag",
                table: "catalog_product_tags",
                column: "Tag");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_Handle",
                table: "catalog_products",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_Status_ListedAt",
                table: "catalog_products",
                columns: new[] { "Status", "ListedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_UpdatedAt_Id",
                table: "catalog_products",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_variants_ProductId",
                table: "catalog_variants",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_variants_Sku",
                table: "catalog_variants",
                column: "Sku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_changes_At",
                table: "kernel_changes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_definitions_SiteId_Kind_Name",
                table: "kernel_content_definitions",
                columns: new[] { "SiteId", "Kind", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_handles_Kind_Key",
                table: "kernel_content_handles",
                columns: new[] { "Kind", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_handles_SiteId_ContentItemId",
                table: "kernel_content_handles",
                columns: new[] { "SiteId", "ContentItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_handles_SiteId_Kind_Key",
                table: "kernel_content_handles",
                columns: new[] { "SiteId", "Kind", "Key" },
                unique: true,
                filter: "\"Published\"");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_ContentItemId_SiteId",
                table: "kernel_content_items",
                columns: new[] { "ContentItemId", "SiteId" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_latest",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "ContentItemId" },
                unique: true,
                filter: "\"Latest\"");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_published",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "ContentItemId" },
                unique: true,
                filter: "\"Published\"");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_SiteId_ContentType_DisplayText",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "ContentType", "DisplayText" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_SiteId_VersionId",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "VersionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_kept_steps_SiteId_Step",
                table: "kernel_kept_steps",
                columns: new[] { "SiteId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_messages_DeliveredAt_Parked_NextAttemptAt",
                table: "kernel_outbox_messages",
                columns: new[] { "DeliveredAt", "Parked", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_recipe_variables_SiteId_Recipe_Name",
                table: "kernel_recipe_variables",
                columns: new[] { "SiteId", "Recipe", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_redirects_SiteId_From",
                table: "kernel_redirects",
                columns: new[] { "SiteId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_sites_Name",
                table: "kernel_sites",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_sites_ParentId",
                table: "kernel_sites",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_theme_override_versions_OverrideId_Number",
                table: "kernel_theme_override_versions",
                columns: new[] { "OverrideId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_theme_overrides_SiteId_Theme_Path",
                table: "kernel_theme_overrides",
                columns: new[] { "SiteId", "Theme", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_aliases_FileId",
                table: "media_aliases",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Folder_Id",
                table: "media_files",
                columns: new[] { "Folder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Path",
                table: "media_files",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Sha256",
                table: "media_files",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_media_retired_contents_At",
                table: "media_retired_contents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_media_tags_Name",
                table: "media_tags",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_staff_audit_entries_StaffId",
                table: "staff_audit_entries",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_staff_grants_RoleName",
                table: "staff_grants",
                column: "RoleName");

            migrationBuilder.CreateIndex(
                name: "IX_staff_grants_StaffId",
                table: "staff_grants",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_staff_sessions_ExpiresAt",
                table: "staff_sessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_staff_sessions_StaffId",
                table: "staff_sessions",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_staff_users_NormalizedUserName",
                table: "staff_users",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_widgets_subscriptions_SiteId_List_Email",
                table: "widgets_subscriptions",
                columns: new[] { "SiteId", "List", "Email" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "catalog_import_lines");

            migrationBuilder.DropTable(
                name: "catalog_imported_products");

            migrationBuilder.DropTable(
                name: "catalog_price_entries");

            migrationBuilder.DropTable(
                name: "catalog_product_categories");

            migrationBuilder.DropTable(
                name: "catalog_product_tags");

            migrationBuilder.DropTable(
                name: "catalog_variants");

            migrationBuilder.DropTable(
                name: "kernel_changes");

            migrationBuilder.DropTable(
                name: "kernel_content_definitions");

            migrationBuilder.DropTable(
                name: "kernel_content_handles");

            migrationBuilder.DropTable(
                name: "kernel_content_items");

            migrationBuilder.DropTable(
                name: "kernel_job_runs");

            migrationBuilder.DropTable(
                name: "kernel_kept_steps");

            migrationBuilder.DropTable(
                name: "kernel_leases");

            migrationBuilder.DropTable(
                name: "kernel_outbox_messages");

            migrationBuilder.DropTable(
                name: "kernel_outbox_receipts");

            migrationBuilder.DropTable(
                name: "kernel_recipe_variables");

            migrationBuilder.DropTable(
                name: "kernel_redirects");

            migrationBuilder.DropTable(
                name: "kernel_sites");

            migrationBuilder.DropTable(
                name: "kernel_theme_override_versions");

            migrationBuilder.DropTable(
                name: "media_aliases");

            migrationBuilder.DropTable(
                name: "media_retired_contents");

            migrationBuilder.DropTable(
                name: "media_tags");

            migrationBuilder.DropTable(
                name: "staff_audit_entries");

            migrationBuilder.DropTable(
                name: "staff_grants");

            migrationBuilder.DropTable(
                name: "staff_sessions");

            migrationBuilder.DropTable(
                name: "widgets_subscriptions");

            migrationBuilder.DropTable(
                name: "catalog_import_runs");

            migrationBuilder.DropTable(
                name: "catalog_price_books");

            migrationBuilder.DropTable(
                name: "catalog_categories");

            migrationBuilder.DropTable(
                name: "catalog_products");

            migrationBuilder.DropTable(
                name: "kernel_theme_overrides");

            migrationBuilder.DropTable(
                name: "media_files");

            migrationBuilder.DropTable(
                name: "staff_roles");

            migrationBuilder.DropTable(
                name: "staff_users");
        }
    }
}
